export { RootLayout as default } from '#app/_pages/root-layout.tsx';
