'use client'

import { Link } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAmount } from '@/domain/money'
import './money.css'

/** An amount in a list: 1.234,50, aligned so that commas stand under each other. */
export function MoneyCell({ cellData, link, linkURL }: DefaultCellComponentProps) {
  const text = Number.isSafeInteger(cellData) ? formatAmount(Number(cellData)) : '–'
  return (
    <span className="money-cell">
      {link === true && linkURL !== undefined ? (
        <Link href={linkURL} prefetch={false}>
          {text}
        </Link>
      ) : (
        text
      )}
    </span>
  )
}
