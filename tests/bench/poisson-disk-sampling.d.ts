declare module 'poisson-disk-sampling' {
  export default class PoissonDiskSampling {
    constructor(
      options: {
        shape: number[]
        minDistance: number
        maxDistance: number
        tries?: number
        /** 0 where points stand at the least distance, 1 at the most. */
        distanceFunction?: (point: number[]) => number
      },
      random?: () => number,
    )
    fill(): number[][]
  }
}
