import { TileLayer, type TileLayerProps } from 'react-leaflet';

type Props = Pick<TileLayerProps, 'url' | 'minZoom' | 'maxZoom' | 'maxNativeZoom'>;

/** Tiles that are pictures, over the built-in map, which shows wherever one fails. */
export function PictureTiles(props: Props) {
  return (
    <TileLayer
      {...props}
      eventHandlers={{
        tileerror: ({ tile }) => {
          tile.hidden = true;
        },
      }}
    />
  );
}
