/** Does work again as often as it is asked for, and never twice at once: what is asked for meanwhile is done after. */
export function oneAfterTheOther(work: () => Promise<void>): () => void {
  let [isWorking, isWanted] = [false, false];
  const go = async () => {
    isWorking = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      isWorking = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isWorking) void go();
  };
}
