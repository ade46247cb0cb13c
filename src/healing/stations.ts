import { healedDay, settledDay, washDay, year } from './healingTimes'

/**
 * The days a patient asks about: fresh, washed, flaking, healed, settled, and each year after that up to ten. Days since
 * the last session.
 */
export const stations: readonly number[] = [
  0,
  washDay,
  10,
  healedDay,
  settledDay,
  ...Array.from({ length: 10 }, (_, years) => Math.round((years + 1) * year)),
]

/** The station nearest to a day, as a place in the list. */
export function stationOf(day: number): number {
  const away = stations.map(station => Math.abs(station - day))
  return away.indexOf(Math.min(...away))
}
