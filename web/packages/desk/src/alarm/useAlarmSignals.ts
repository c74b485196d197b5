import { useEffect, useRef } from "react";

const REPEAT_MS = 6_000;
const FLASH_MS = 1_000;

/** Two soft falling tones: to be noticed, not to frighten. */
function chime(context: AudioContext): void {
  [660, 495].forEach((frequency, index) => {
    const start = context.currentTime + index * 0.28;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.22, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.26);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.28);
  });
}

/** Sound, and a flashing document title, as long as an alarm is unseen. */
export function useAlarmSignals(active: boolean, soundOn: boolean, title: string, alarmTitle: string): void {
  const context = useRef<AudioContext | null>(null);

  useEffect(() => {
    // Browsers allow sound only after the person has done something on the page.
    const unlock = () => {
      context.current ??= new AudioContext();
      void context.current.resume();
    };
    document.addEventListener("pointerdown", unlock, { once: true });
    document.addEventListener("keydown", unlock, { once: true });
    return () => {
      document.removeEventListener("pointerdown", unlock);
      document.removeEventListener("keydown", unlock);
      void context.current?.close();
      context.current = null;
    };
  }, []);

  useEffect(() => {
    if (!active || !soundOn) return;
    const play = () => {
      if (context.current?.state === "running") chime(context.current);
    };
    play();
    const timer = setInterval(play, REPEAT_MS);
    return () => clearInterval(timer);
  }, [active, soundOn]);

  useEffect(() => {
    document.title = title;
    if (!active) return;
    const flash = () => {
      document.title = document.title === title ? alarmTitle : title;
    };
    flash();
    const timer = setInterval(flash, FLASH_MS);
    return () => {
      clearInterval(timer);
      document.title = title;
    };
  }, [active, title, alarmTitle]);
}
