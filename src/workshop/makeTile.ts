import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alphabet } from '../skin/tables/sixBits'
import { tileCharacters, tileDensity, tileSide } from '../stubble/blueNoiseTile'
import { rankedTile } from './rankedTile/rankedTile'

/**
 * Places the dots of the square that is repeated over every head, and writes them where the drawing finds them. Of a few
 * seeds this one keeps its dots farthest apart at its least even density.
 */
const dots = rankedTile({
  side: tileSide,
  count: (tileSide / 10) ** 2 * tileDensity,
  seed: 4,
  loose: 40,
  rounds: 2,
  sites: 1600,
})

const codes = alphabet.length ** tileCharacters

/** A share of the side in so many characters, the highest first. */
function written(share: number): string {
  let code = Math.round(share * codes) % codes
  const text: string[] = []
  for (let i = 0; i < tileCharacters; i++) {
    text.unshift(alphabet[code % alphabet.length])
    code = Math.floor(code / alphabet.length)
  }
  return text.join('')
}

const text = dots.flatMap(([x, y]) => [written(x / tileSide), written(y / tileSide)]).join('')
writeFileSync(
  join(import.meta.dirname, '../stubble/tileCode.ts'),
  `/** Places of all dots of \`blueNoiseTile\` by rank; written by \`npm run tables:tile\`. */\nexport const tileCode =\n  '${text}'\n`,
)
