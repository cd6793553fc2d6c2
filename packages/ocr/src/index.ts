export { type ClosableEngine, createOcrEngine, type OcrOptions } from './engine.js'
export { pagePainter } from './painter.js'
