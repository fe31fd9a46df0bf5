'use client';

import { ErrorScreen } from '#app/_pages/error-screen.tsx';

export default ErrorScreen;
