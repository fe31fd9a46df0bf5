/** The widths in which photos are made, in pixels: so few, since each is made and kept by itself. */

/** For pictures beside other things. */
export const SMALL_WIDTHS = [256, 384];

/** For those as wide as a screen. */
export const SCREEN_WIDTHS = [640, 828, 1200, 1920, 2560, 3840];
