import type { Raster } from '../geometry/Raster'
export function outlineDistance({ width, height, data }: Raster): Raster<Float32Array> { return { width, height, data: Float32Array.from(data) } }
