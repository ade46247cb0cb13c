import { expect, it } from 'vitest'
import { inSlices } from '../../src/browser/inSlices'

/** Works without end until it is left, counting its slices; each takes a moment. */
function* endless(count: { slices: number; left: boolean }): Generator<undefined, string> {
  try {
    for (;;) {
      count.slices += 1
      const until = performance.now() + 2
      while (performance.now() < until);
      yield
    }
  } finally {
    count.left = true
  }
}

function* short(): Generator<undefined, string> {
  yield
  yield
  return 'done'
}

it('gives what the work gives', async () => {
  expect(await inSlices(short(), () => false)).toBe('done')
})

it('stops between two slices once a newer question has come, and lets it come', async () => {
  let newest = 1
  const count = { slices: 0, left: false }
  const old = inSlices(endless(count), () => newest !== 1)
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    newest = 2
    port1.close()
  }
  port2.postMessage('another question')
  expect(await old).toBeNull()
  const { slices } = count
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(count).toEqual({ slices, left: true })
})

it('passes on what went wrong', async () => {
  const broken = (function* (): Generator<undefined, string> {
    yield
    throw new RangeError('no such depth')
  })()
  await expect(inSlices(broken, () => false)).rejects.toThrow('no such depth')
})
