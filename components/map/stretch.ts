/** Pixels of the window per pixel of a tile: tiles are drawn for whole zooms and stretched between them. */
export interface Stretch {
  current: number;
}
