import { Camera, ClipboardList, Droplet, Eye, type LucideIcon, Pipette, Spline } from 'lucide-react'

/** The patient's journey as the rail shows it; a step may be visited in any order. */
export type StepId = 'photo' | 'tones' | 'shade' | 'design' | 'preview' | 'record'

export const steps: readonly { id: StepId; name: string; icon: LucideIcon }[] = [
  { id: 'photo', name: 'Photo', icon: Camera },
  { id: 'tones', name: 'Tones', icon: Pipette },
  { id: 'shade', name: 'Shade', icon: Droplet },
  { id: 'design', name: 'Design', icon: Spline },
  { id: 'preview', name: 'Preview', icon: Eye },
  { id: 'record', name: 'Record', icon: ClipboardList },
]
