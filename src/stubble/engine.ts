/**
 * Version of the code between a saved entry and its pixels. It changes whenever the same choices would be drawn
 * differently, so that a record can say which picture it showed.
 */
export const engine = '9'
