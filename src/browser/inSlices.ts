/** Work runs on for this long before it lets messages in, ms: shorter than anyone notices. */
const slice = 12

/** Resolves once the messages that wait have been heard; a timer would wait 4 ms each time. */
function afterMessages(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/**
 * Long work that can be called off: it is done in slices, and between two of them whoever asked may say stop.
 *
 * @returns what the work gives, or null when it was stopped
 */
export async function inSlices<Value>(
  work: Generator<undefined, Value>,
  stop: () => boolean,
): Promise<Value | null> {
  let since = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - since < slice) continue
    await afterMessages()
    if (stop()) {
      work.return(undefined as never)
      return null
    }
    since = performance.now()
  }
}
