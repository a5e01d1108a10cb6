/** Reads PDF files beside the worker that draws them; what pdf.js calls its worker begins when it is loaded. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
