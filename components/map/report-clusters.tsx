import { divIcon } from 'leaflet';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Marker, useMap } from 'react-leaflet';
import type { MapReport } from '#geo/write/map-model.ts';
import { CountMarks } from './count-marks.tsx';
import { latLngOf } from './leaflet-position.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { sayCounts } from './report-counts.ts';
import { ReportGlyph } from './report-glyph.tsx';
import { indexReports, marksIn, openingOf, type ReportMark } from './report-index.ts';
import { REPORTS_FROM_ZOOM } from './style.ts';
import { useWindow } from './use-window.ts';
import styles from './report-clusters.module.css';

interface Props {
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  /** Where no zoom parts a cluster. */
  readonly onList: (reports: readonly MapReport[]) => void;
}

type Cluster = Extract<ReportMark, { kind: 'cluster' }>;

/** Single reports where they happened, from the zoom at which that can be told; close ones as one, by kind. */
export function ReportClusters({ reports, words, onList }: Props) {
  const map = useMap();
  const view = useWindow();
  const index = useMemo(() => indexReports(reports), [reports]);
  const isShown = view.zoom >= REPORTS_FROM_ZOOM;
  const marks = useMemo(() => (isShown ? marksIn(index, view) : []), [index, view, isShown]);
  const focusLater = useLaterFocus(marks);
  const open = ({ id, position }: Cluster) => {
    const opening = openingOf(index, id, map.getMaxZoom());
    if (opening.kind === 'list') {
      onList(opening.reports);
      return;
    }
    focusLater(opening.firstKey);
    const animate = map.options.zoomAnimation === true;
    map.setView(latLngOf([...position]), opening.zoom, { animate });
  };
  return marks.map((mark) => (
    <PortalMarker key={mark.key} position={mark.position}>
      {mark.kind === 'cluster' ? (
        <ClusterButton mark={mark} words={words} onOpen={() => open(mark)} />
      ) : (
        <ReportLink report={mark.report} endedLabel={words.reportEnded} />
      )}
    </PortalMarker>
  ));
}

/** A cluster that opens goes away under the focus: its first part takes it. */
function useLaterFocus(marks: readonly ReportMark[]) {
  const map = useMap();
  const wanted = useRef<string | null>(null);
  useEffect(
    function focusFirstPart() {
      if (!marks.some(({ key }) => key === wanted.current)) return;
      const selector = `[data-report-mark="${CSS.escape(wanted.current ?? '')}"]`;
      map.getContainer().querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
      wanted.current = null;
    },
    [map, marks],
  );
  return (key: string) => {
    wanted.current = key;
  };
}

interface PortalMarkerProps {
  readonly position: readonly number[];
  readonly children: ReactNode;
}

function PortalMarker({ position, children }: PortalMarkerProps) {
  const [element] = useState(() => document.createElement('div'));
  const icon = useMemo(
    () => divIcon({ html: element, className: styles.marker ?? '', iconSize: [0, 0] }),
    [element],
  );
  return (
    <>
      <Marker position={latLngOf([...position])} icon={icon} interactive={false} keyboard={false} />
      {createPortal(children, element)}
    </>
  );
}

interface ClusterProps {
  readonly mark: Cluster;
  readonly words: ControlWords;
  readonly onOpen: () => void;
}

function ClusterButton({ mark: { key, counts }, words, onOpen }: ClusterProps) {
  const label = sayCounts(counts, words);
  return (
    <button
      type="button"
      className={styles.cluster}
      aria-label={label}
      title={label}
      data-report-mark={key}
      onClick={onOpen}
    >
      <CountMarks counts={counts} />
    </button>
  );
}

interface ReportProps {
  readonly report: MapReport;
  readonly endedLabel: string;
}

function ReportLink({
  report: { id, kind, hasEnded, title, when, href },
  endedLabel,
}: ReportProps) {
  const label = [title, when, ...(hasEnded ? [endedLabel] : [])].join(', ');
  return (
    <a className={styles.report} href={href} aria-label={label} title={label} data-report-mark={id}>
      <ReportGlyph kind={kind} hasEnded={hasEnded} />
    </a>
  );
}
