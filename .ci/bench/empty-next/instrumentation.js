/** Turbopack looks for this file in the folders above too, and would take the project's own. */
export function register() {}
