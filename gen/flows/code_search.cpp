// Simulated annealing of the five-trit byte code; gen/flows/code_search.py says what is searched, and builds and runs this.
//
// Usage: code_search ATTEMPT STEPS. Prints how many of the 243 trit tuples the best code of the attempt covers and, if
// it is all of them, the six tables: "name: inputs = table". The same on every machine: no libm, no library's generator.

#include <cinttypes>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr int rows = 5, tuples = 243, codes = 256, inputs = 6, entries = 64, helper = rows;
constexpr int class_bit = rows, helper_bit = 8;

struct Lut {
    int input[inputs];       // bits of the code; helper_bit is the helper's output
    bool table[entries];
    int index[codes];        // which entry a code reads
};

struct Search {
    Lut lut[rows + 1];
    int zeros[codes];        // per code the rows that are zero
    int uses[1 << 2 * rows] = {};
    int covered = 0;         // distinct trit tuples that some code decodes to
    uint64_t state;

    uint64_t random() {      // xorshift64*
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        return state * 2685821657736338717u;
    }

    int index_of(const Lut &l, int code) const {
        int index = 0;
        for (int k = 0; k < inputs; k++) {
            bool bit = l.input[k] == helper_bit ? lut[helper].table[lut[helper].index[code]] : code >> l.input[k] & 1;
            index |= bit << k;
        }
        return index;
    }

    int zeros_of(int code) {
        int found = 0;
        for (int row = 0; row < rows; row++) {
            lut[row].index[code] = index_of(lut[row], code);
            found |= lut[row].table[lut[row].index[code]] << row;
        }
        return found;
    }

    // A trit tuple: which rows are zero, and the signs of the others.
    int &use(int code) { return uses[zeros[code] << rows | (code & 31 & ~zeros[code])]; }
    void add(int code, int found) {
        zeros[code] = found;
        covered += use(code)++ == 0;
    }
    void move(int code, int found) {
        if (found == zeros[code]) return;
        covered -= --use(code) == 0;
        add(code, found);
    }

    void flip(int node, int entry) {
        lut[node].table[entry] ^= true;
        for (int code = 0; code < codes; code++)
            if (lut[node].index[code] == entry) move(code, node == helper ? zeros_of(code) : zeros[code] ^ 1 << node);
    }

    // Fill up a LUT's inputs with random bits of the code that it does not have.
    void choose(Lut &l, int given) {
        while (given < inputs) {
            int bit = static_cast<int>(random() >> 61);
            bool known = false;
            for (int k = 0; k < given; k++) known |= l.input[k] == bit;
            if (!known) l.input[given++] = bit;
        }
        for (bool &entry : l.table) entry = random() >> 63;
    }

    explicit Search(int attempt) : state(attempt * 0x9E3779B97F4A7C15u + 1) {
        for (int k = 0; k < 10; k++) random();
        choose(lut[helper], 0);
        for (int row = 0; row < rows; row++) {
            int given[] = {row, class_bit, class_bit + 1, class_bit + 2, helper_bit};
            for (int k = 0; k < 5; k++) lut[row].input[k] = given[k];
            choose(lut[row], 5);
        }
        for (int code = 0; code < codes; code++) {
            lut[helper].index[code] = index_of(lut[helper], code);
            add(code, zeros_of(code));
        }
    }

    // Flip entries; one that loses n tuples stays with a probability of p to the n, and p falls.
    int anneal(long steps) {
        int best = covered;
        double p = 0;
        for (long step = 0; step < steps && covered < tuples; step++) {
            if (step % 1024 == 0) {
                double left = 1 - static_cast<double>(step) / static_cast<double>(steps);
                p = 0.3 * left * left;
            }
            int node = static_cast<int>((random() >> 33) % (rows + 1)), entry = static_cast<int>(random() >> 58);
            int before = covered;
            flip(node, entry);
            double keep = 1;
            for (int lost = covered; lost < before; lost++) keep *= p;
            if (keep < 1 && static_cast<double>(random() >> 11) * 0x1p-53 >= keep) flip(node, entry);
            if (covered > best) best = covered;
        }
        return best;
    }
};

}  // namespace

int main(int count, char **arguments) {
    if (count != 3) return 2;
    static Search search(std::atoi(arguments[1]));
    int best = search.anneal(std::atol(arguments[2]));
    std::printf("%d\n", best);
    for (int node = 0; best == tuples && node <= rows; node++) {
        uint64_t table = 0;
        for (int k = 0; k < entries; k++) table |= static_cast<uint64_t>(search.lut[node].table[k]) << k;
        for (int bit : search.lut[node].input) std::printf("%d ", bit);
        std::printf("0x%016" PRIx64 "\n", table);
    }
}
