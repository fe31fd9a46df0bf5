import type { Position } from 'geojson';
import { divIcon } from 'leaflet';
import { useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import Supercluster from 'supercluster';
import type { MapReport } from '#geo/write/map-model.ts';
import { latLngOf } from './leaflet-position.ts';
import { REPORT_SHAPES, REPORTS_FROM_ZOOM } from './style.ts';
import styles from './report-clusters.module.css';

const RADIUS_PIXELS = 36;

/** Single reports where they happened, from the zoom at which that can be told; close ones as one, with their number. */
export function ReportClusters({ reports }: { readonly reports: readonly MapReport[] }) {
  const map = useMap();
  const index = useMemo(() => indexOf(reports), [reports]);
  const [clusters, setClusters] = useState(() => clustersIn(index, map));
  useMapEvents({
    moveend() {
      setClusters(clustersIn(index, map));
    },
  });
  return clusters.map(({ id, geometry, properties }) => {
    const key = 'cluster' in properties ? `cluster ${id}` : properties.report.id;
    return (
      <PortalMarker key={key} position={geometry.coordinates}>
        {'cluster' in properties ? (
          <Cluster
            count={properties.point_count}
            onOpen={() => {
              const zoom = index.getClusterExpansionZoom(properties.cluster_id);
              map.setView(latLngOf(geometry.coordinates), zoom);
            }}
          />
        ) : (
          <ReportMark report={properties.report} />
        )}
      </PortalMarker>
    );
  });
}

type Index = Supercluster<{ readonly report: MapReport }>;

function indexOf(reports: readonly MapReport[]): Index {
  const index: Index = new Supercluster({ radius: RADIUS_PIXELS, maxZoom: 16 });
  index.load(
    reports.flatMap((report) => {
      if (!report.position) return [];
      const geometry = { type: 'Point' as const, coordinates: report.position };
      return [{ type: 'Feature' as const, properties: { report }, geometry }];
    }),
  );
  return index;
}

function clustersIn(index: Index, map: ReturnType<typeof useMap>) {
  const zoom = map.getZoom();
  if (zoom < REPORTS_FROM_ZOOM) return [];
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
  return index.getClusters([...box], Math.floor(zoom));
}

interface PortalMarkerProps {
  readonly position: Position;
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
      <Marker position={latLngOf(position)} icon={icon} interactive={false} keyboard={false} />
      {createPortal(children, element)}
    </>
  );
}

function Cluster({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  return (
    <button type="button" className={styles.cluster} onClick={onOpen}>
      {count}
    </button>
  );
}

function ReportMark({
  report: { kind, hasEnded, title, when, href },
}: {
  readonly report: MapReport;
}) {
  return (
    <a
      className={styles.report}
      data-ended={hasEnded || undefined}
      href={href}
      aria-label={`${title}, ${when}`}
      title={`${title}, ${when}`}
    >
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d={REPORT_SHAPES[kind]} />
      </svg>
    </a>
  );
}
