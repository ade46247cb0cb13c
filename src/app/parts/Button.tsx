import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  kind?: 'plain' | 'main' | 'quiet'
  /** Set for a button that stays down, such as a tool in the hand. */
  down?: boolean
  children: ReactNode
}

export function Button({ kind = 'plain', down, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      aria-pressed={down}
      className={`${styles.button} ${styles[kind]} ${className}`}
      {...rest}
    />
  )
}
