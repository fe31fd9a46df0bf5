/** Where the frame keeps the live legend: its rows in what unfolds, its note under that. */
export const LEGEND_SLOTS = { rows: 'data-legend-rows', note: 'data-legend-note' } as const;

/** What unfolds to the legend. */
export const legendOf = (frame: HTMLElement) =>
  frame.querySelector(`[${LEGEND_SLOTS.rows}]`)?.closest('details') ?? null;
