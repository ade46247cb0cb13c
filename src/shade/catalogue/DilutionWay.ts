/** How a clinic says a dilution: ml of diluent per ml of pigment, drops of it per ml, or parts pigment/diluent. */
export type DilutionWay = 'ml' | 'drops' | 'parts'
