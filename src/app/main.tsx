import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html must hold an element with the id root.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
