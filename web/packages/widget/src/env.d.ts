/** Version of the widget, put in by the build. */
declare const __VERSION__: string;
