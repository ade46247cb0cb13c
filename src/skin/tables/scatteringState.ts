/** How much more the epidermis scatters than the dermis in the skins of the dot table: as published at 480 nm. */
export const epidermisScattering = 1.5
