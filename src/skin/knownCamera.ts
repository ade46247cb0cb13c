import { type CameraUncertainty, unknownCamera } from './cameraSpread'

/** How well the camera is known by a white reference; one that fits badly never leaves more open than none at all. */
export function knownCamera(doubt: CameraUncertainty | null): CameraUncertainty {
  if (!doubt) return unknownCamera
  return {
    exposure: Math.min(doubt.exposure, unknownCamera.exposure),
    whiteBalance: Math.min(doubt.whiteBalance, unknownCamera.whiteBalance),
    slope: Math.min(doubt.slope, unknownCamera.slope),
    noise: doubt.noise,
  }
}
