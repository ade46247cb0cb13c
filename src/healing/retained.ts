import type { Band } from './Band'

/**
 * What is left once the skin has healed (day 30). Pigment in the epidermis is shed, some is carried away in
 * the first week, and the consultant must choose a shade for what remains.
 *
 * Fraction of the placed pigment still there at day 30, 0..1. A consent form for permanent make-up gives a
 * first-week loss of 10 to 50 % of the colour (field map 4.4, chloemaddisonskin.com, grade C): the ends of that
 * range are slow and fast. No source gives a typical value for the scalp: its middle is a stated assumption,
 * to be fitted from healed follow-ups.
 */
export const retained: Band = {
  slow: 1 - 0.1,
  typical: 1 - (0.1 + 0.5) / 2,
  fast: 1 - 0.5,
}
