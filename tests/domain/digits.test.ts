import { describe, expect, it } from 'vitest'
import { westernDigits, withoutInvisible } from '@/domain/digits'

describe('digits', () => {
  it('of Arabic and Persian become Western ones', () => {
    expect(westernDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789')
    expect(westernDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789')
  })

  it('stand among anything else, which stays', () => {
    expect(westernDigits('ring ٢٠ og 20, اليوم')).toBe('ring 20 og 20, اليوم')
  })
})

describe('without what cannot be seen', () => {
  it('marks of direction, joiners, soft hyphens and byte-order marks are gone', () => {
    expect(withoutInvisible('\u202a+45\u200e 20\u00ad00\u2066\u2069\ufeff\u200d')).toBe('+45 2000')
  })

  it('letters, spaces and emoji stay', () => {
    expect(withoutInvisible('Ærø å ß ع 🙂')).toBe('Ærø å ß ع 🙂')
  })
})
