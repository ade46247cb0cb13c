/** Mutation runs are compared with each other: properties are tried with the same values every time. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1 })
