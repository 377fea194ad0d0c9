import { sentencesOf } from './request'

/** Fetches a file as the person who is logged in, and hands it to her browser to keep. */
export async function download(
  address: string,
  language: string,
): Promise<Readonly<{ ok: true } | { ok: false; sentences: readonly string[] }>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) return { ok: false, sentences: sentencesOf(await response.json()) }
    const file = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = file
    link.download = nameOf(response.headers.get('Content-Disposition') ?? '')
    link.click()
    setTimeout(() => URL.revokeObjectURL(file), 60_000)
    return { ok: true }
  } catch {
    return { ok: false, sentences: [] }
  }
}

const nameOf = (disposition: string): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? '')
