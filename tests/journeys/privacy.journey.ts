import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

test('serves every file, worker scripts included, with the policy that keeps photos here', async ({
  page,
}) => {
  const seen = new Map<string, string>()
  page.on('response', response => {
    seen.set(new URL(response.url()).pathname, response.headers()['content-security-policy'] ?? '')
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  const paths = [...seen.keys()].filter(path => !path.startsWith('blob'))
  expect(paths.some(path => /worker.*\.js$/.test(path))).toBe(true)
  for (const path of paths) expect(seen.get(path), path).toContain("default-src 'none'")
})

test('refuses a foreign request from the page and from its worker', async ({ page }) => {
  let hits = 0
  const foreign = createServer((_, answer) => {
    hits++
    answer.setHeader('Access-Control-Allow-Origin', '*')
    answer.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    answer.end('taken')
  })
  await new Promise<void>(ready => foreign.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/photo`
  const ask = (url: string) =>
    fetch(url, { method: 'POST', body: 'photo' }).then(
      () => 'sent',
      () => 'refused',
    )
  // The worker that finds a face ends with its work: each is asked as soon as it is there.
  const answers = new Map<string, Promise<string>>()
  page.on('worker', worker => answers.set(worker.url(), worker.evaluate(ask, address)))
  try {
    await page.goto('/')
    await page.getByRole('button', { name: 'Try a sample' }).click()
    await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
    await expect.poll(() => [...answers.keys()].join(' ')).toMatch(/studio.*face|face.*studio/)
    expect(await page.evaluate(ask, address)).toBe('refused')
    for (const [worker, answer] of answers) expect(await answer, worker).toBe('refused')
    expect(hits).toBe(0)
    // The same server answers whoever is not bound by the policy: the refusal above was the policy's.
    expect(await ask(address)).toBe('sent')
    expect(hits).toBe(1)
  } finally {
    foreign.close()
  }
})

test('asks nothing of any other host on the whole way', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url())
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  await page.getByRole('tab', { name: 'Record' }).click()
  await expect(page.getByRole('list', { name: 'Records' })).toBeAttached()
  expect(foreign).toEqual([])
})
