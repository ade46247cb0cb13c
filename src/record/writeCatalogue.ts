import type { Catalogue } from '../shade/catalogue/Catalogue'

/** The whole catalogue as JSON, for a file and for the vault; `readCatalogue` reads it back without a loss. */
export function writeCatalogue({ way, dropsPerMl, pigments }: Catalogue): string {
  return JSON.stringify({ version: 1, way, dropsPerMl, pigments }, null, 2)
}
