import { everythingStored } from '/work/main/tests/browser/machine'
import { test } from 'vitest'
import { openVault } from '/work/main/src/browser/vault/openVault'
import { emptyPlan } from '/work/main/src/record/Plan'
test('x', async () => {
  const s = new AbortController().signal
  const v = await openVault(s)
  const plan = { ...emptyPlan, photo: { digest: 'a'.repeat(64), width: 1, height: 2, view: 'front' as const } }
  const png = new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])])
  const e = await v.saveEntry(s, { patient: 'Ann', savedBy: 'Bo', note: 'hm', engine: '1', plan }, png)
  console.log(e)
  console.log(await v.listEntries(s))
  const o = await v.openEntry(s, e.id)
  console.log(await o.photoPng!.arrayBuffer())
  console.log(await v.saveDraft(s, plan, png), await v.loadDraft(s))
  console.dir(await everythingStored(), { depth: 6 })
})
