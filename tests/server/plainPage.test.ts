import { describe, expect, it } from 'vitest'
import { direction, locales } from '@/domain/locales'
import { plainPage } from '@/server/front/plainPage'
import { words } from '@/server/front/plainWords'

describe('the server’s own pages', () => {
  it.each(locales)('speak %s', (locale) => {
    const page = plainPage({ problem: 'away', locale })
    expect(page).toContain(`<html lang="${locale}" dir="${direction(locale)}">`)
    expect(page).toContain(words[locale].away.title)
  })

  it('give back what she wrote, exactly and as text', () => {
    const written = '"><script>alert(1)</script>\nÆ & \u0000 أمينة'
    const page = plainPage({
      problem: 'notSaved',
      locale: 'ar',
      form: { action: '/ar/tilmeld/1/gem?a="b', fields: [['name', written]] },
    })
    expect(page).not.toContain('<script>')
    expect(page).toContain('action="/ar/tilmeld/1/gem?a=&#34;b"')
    const kept = /<textarea hidden name="name">\n([^]*?)<\/textarea>/.exec(page)?.[1] ?? ''
    const read = kept.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    expect(read).toBe(written)
  })
})
