import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import type { LiveMapPlace, MapReport } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { PlaceCard } from './place-card.tsx';
import { ReportListCard } from './report-list-card.tsx';

/** What the reader has opened on the map. */
export type Opened =
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'reports'; readonly reports: readonly MapReport[] };

interface Props {
  readonly opened: Opened | null;
  readonly places: readonly LiveMapPlace[];
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly onClose: () => void;
}

/** The card of what is open, beside the map's own element, which takes each press for a drag. */
export function OpenCard(props: Props) {
  const beside = useMap().getContainer().parentElement;
  return beside && props.opened ? createPortal(<Card {...props} />, beside) : null;
}

function Card({ opened, places, ...rest }: Props) {
  switch (opened?.kind) {
    case 'place': {
      const place = places.find(({ id }) => id === opened.id);
      return place ? <PlaceCard key={place.id} place={place} {...rest} /> : null;
    }
    case 'reports': {
      const key = opened.reports.map(({ id }) => id).join(' ');
      return <ReportListCard key={key} {...rest} reports={opened.reports} />;
    }
    case undefined:
      return null;
  }
}
