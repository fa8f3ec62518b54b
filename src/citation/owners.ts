import { Positions } from './positions.js';

/** Whose resolution a number was said to be, by place: "General Assembly resolution 2758", "resolution 2758 (XXVI)". */
export class NamedOwners {
  private readonly others = new Map<number, Positions>();
  private readonly councils = new Map<number, Positions>();

  /** @param earlier - numbers that the text before was the last to give to another body. */
  constructor(private readonly earlier: ReadonlySet<number>) {}

  addOther(number: number, index: number): void {
    add(this.others, number, index);
  }

  addCouncil(number: number, index: number): void {
    add(this.councils, number, index);
  }

  /** Whether the last words before `index` that name a body beside this number name another than the Council. */
  isOther(number: number, index: number): boolean {
    const other = this.others.get(number)?.lastBefore(index) ?? -1;
    const council = this.councils.get(number)?.lastBefore(index) ?? -1;
    if (other < 0 && council < 0) return this.earlier.has(number);
    return other > council;
  }

  /** The numbers that belong to other bodies by what stands before `cut`. */
  upTo(cut: number): ReadonlySet<number> {
    const numbers = [...this.earlier, ...this.others.keys()];
    return new Set(numbers.filter((number) => this.isOther(number, cut)));
  }
}

function add(places: Map<number, Positions>, number: number, index: number): void {
  const positions = places.get(number) ?? new Positions();
  positions.add(index);
  places.set(number, positions);
}
