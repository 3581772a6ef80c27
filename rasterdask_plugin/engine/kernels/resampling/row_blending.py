"""Four pixels of a row weighed for each of several output columns, as vectors: LLVM does not find that out."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

COLUMNS = 4


@intrinsic
def blend_columns(typing, row, first, weights, column, out):
    """``out[c] = Σ_k weights[c, k] · row[first[c] + k]``, four taps k summed in their order, for `COLUMNS` columns c.

    `row`, `out`: one-dimensional; `first` (columns,), uintp; `weights` (columns, 4); from `column` on, an uintp.
    """
    signature = types.void(row, first, weights, column, out)

    def generate(context, builder, signature, arguments):
        number, index = (context.get_value_type(signature.args[k].dtype) for k in (0, 1))
        vector = ir.VectorType(number, 4)
        pixels, starts, taps, target = (
            context.make_array(signature.args[k])(context, builder, arguments[k]).data for k in (0, 1, 2, 4)
        )

        def address(pointer):
            return builder.bitcast(pointer, vector.as_pointer())

        def load(pointer):
            loaded = builder.load(address(pointer))
            loaded.align = number.get_abi_alignment(context.target_data)
            return loaded

        def shuffle(one, other, lanes):
            return builder.shuffle_vector(one, other, ir.Constant(ir.VectorType(ir.IntType(32), 4), lanes))

        products = []
        for k in range(COLUMNS):
            c = builder.add(arguments[3], ir.Constant(index, k))
            weight = load(builder.gep(taps, [builder.mul(c, ir.Constant(index, 4))]))
            products.append(builder.fmul(weight, load(builder.gep(pixels, [builder.load(builder.gep(starts, [c]))]))))
        # A row of products is a column's taps: turned round, a row is a tap of all columns.
        a, b, c, d = products
        pairs = [
            shuffle(one, other, lanes) for lanes in ([0, 4, 1, 5], [2, 6, 3, 7]) for one, other in ((a, b), (c, d))
        ]
        total = None
        for left, right in (pairs[:2], pairs[2:]):
            for lanes in ([0, 1, 4, 5], [2, 3, 6, 7]):
                tap = shuffle(left, right, lanes)
                total = tap if total is None else builder.fadd(total, tap)
        stored = builder.store(total, address(builder.gep(target, [arguments[3]])))
        stored.align = number.get_abi_alignment(context.target_data)
        return context.get_dummy_value()

    return signature, generate
