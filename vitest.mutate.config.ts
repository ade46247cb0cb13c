/**
 * The tests that every changed formula must face: quick ones only, so that some thousands of changes can be tried. What
 * fits hundreds of skins or follows whole laws stays with `npm run unit`.
 *
 * The tests named for the changed file come first, since they are the likeliest to notice; the first to fail ends the round.
 */
import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from 'vitest/node'

class NamedForItFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = (this.ctx.config.related ?? []).map(path => basename(path, '.ts'))
    const isNamed = ({ moduleId }: TestSpecification) =>
      changed.includes(basename(moduleId, '.test.ts')) ? 0 : 1
    return files.toSorted((one, other) => isNamed(one) - isNamed(other))
  }
}

/** Where a change keeps a file of tests from loading no test fails: without this, the change would pass for unnoticed. */
const refusalToLoad: Reporter = {
  onTestModuleEnd(module: TestModule) {
    for (const error of module.errors()) module.project.vitest.state.catchError(error, 'Tests not loaded')
  },
}

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/anySkinFitted.test.ts', '**/lawOfTheShift.test.ts', '**/shippedTables.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['tests/helpers/sameDraws.ts', 'tests/helpers/sameBytes.ts'],
    reporters: [refusalToLoad],
    sequence: { sequencer: NamedForItFirst },
  },
})
