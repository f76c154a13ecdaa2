import { beginProduct, type Launch, type ProductProcess } from './process.ts';

/** A product that is killed and started again on the same data; its address changes each time. */
export type Standby = {
  /** Where it runs; waits while it does not. */
  readonly address: () => Promise<string>;
  /** Kills it; whoever asks for the address waits from now on. */
  readonly kill9: () => Promise<void>;
  /** Starts it again; the first `killedWhileStarting` starts end after so many milliseconds each. */
  readonly start: (killedWhileStarting?: readonly number[]) => Promise<void>;
  /** Asks it to end, and answers with which code it did. */
  readonly stop: () => Promise<number | null>;
  /** What it reported since its last start. */
  readonly said: () => string;
};

/** A product that is not yet started. */
export function standby(launch: Launch): Standby {
  let product: ProductProcess | undefined;
  let come: (address: string) => void = () => undefined;
  let address = new Promise<string>((resolve) => {
    come = resolve;
  });
  const gone = (): void => {
    address = new Promise((resolve) => {
      come = resolve;
    });
  };
  return {
    address: () => address,
    said: () => product?.said() ?? '',
    kill9: async () => {
      gone();
      await product?.kill9();
    },
    start: async (killedWhileStarting = []) => {
      for (const after of killedWhileStarting) {
        const starting = beginProduct(launch);
        await Promise.race([new Promise((over) => setTimeout(over, after)), starting.ended]);
        await starting.kill9();
      }
      product = await beginProduct(launch).running;
      come(product.address);
    },
    stop: async () => {
      gone();
      return (await product?.stop())?.code ?? null;
    },
  };
}
