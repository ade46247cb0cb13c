/** A square that goes on at its other side: what leaves on the right comes back on the left. Unit: that of its side. */
export type Place = readonly [x: number, y: number]

/** The short way round between two coordinates. */
export function shortWay(distance: number, side: number): number {
  if (distance > side / 2) return distance - side
  return distance < -side / 2 ? distance + side : distance
}

/** A coordinate brought back into the square. */
export const within = (at: number, side: number) => ((at % side) + side) % side

export function squaredDistance([x, y]: Place, [toX, toY]: Place, side: number): number {
  return shortWay(toX - x, side) ** 2 + shortWay(toY - y, side) ** 2
}

/** Places that are added one after another, sorted into cells so that those around a place are soon found. */
export function neighbourhood(side: number, cell: number) {
  const count = Math.max(1, Math.floor(side / cell))
  const width = side / count
  const cells: Place[][] = Array.from({ length: count * count }, () => [])
  const cellOf = (at: number) => Math.min(count - 1, Math.floor(at / width))
  return {
    add(place: Place): void {
      cells[cellOf(place[1]) * count + cellOf(place[0])].push(place)
    },

    /** Squared distances and places around one, the nearest first. */
    around(place: Place, reach: number): { readonly squared: number; readonly place: Place }[] {
      const wide = Math.min(Math.floor((count - 1) / 2), Math.ceil(reach / width))
      const found: { squared: number; place: Place }[] = []
      for (let down = -wide; down <= wide; down++)
        for (let across = -wide; across <= wide; across++) {
          const row = (cellOf(place[1]) + down + count) % count
          const column = (cellOf(place[0]) + across + count) % count
          for (const other of cells[row * count + column]) {
            const squared = squaredDistance(place, other, side)
            if (squared <= reach * reach) found.push({ squared, place: other })
          }
        }
      return found.sort((one, other) => one.squared - other.squared)
    },
  }
}
