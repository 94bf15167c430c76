;; The same sums as gather.ts, two sources at a time (SIMD, doubles). What is asked stands in the head of the memory: byte
;; addresses below are 4 × `slot` and 8 × `real` of memory.ts. kernel.test.ts proves that both agree in every bit.
(module
  (import "room" "memory" (memory 1 65536 shared))

  ;; Cell of a coordinate, kept inside the box: what lies before it becomes 0, what lies behind it $last.
  (func $cellOf (param $v f64) (param $last i32) (result i32)
    (local $cell i32)
    (local.set $cell (i32.trunc_sat_f64_u (local.get $v)))
    (select (local.get $cell) (local.get $last) (i32.lt_u (local.get $cell) (local.get $last))))

  ;; Steps: up to four edges. Sum over the sources from byte offset $j to $end (8 bytes each).
  (func $steps (param $x f64) (param $y f64) (param $j i32) (param $end i32) (result f64)
    (local $xx v128) (local $yy v128) (local $dx v128) (local $dy v128) (local $d v128) (local $sum v128)
    (local $e1 v128) (local $e2 v128) (local $e3 v128) (local $e4 v128)
    (local $v1 v128) (local $v2 v128) (local $v3 v128) (local $v4 v128)
    (local $sx i32) (local $sy i32) (local $w i32) (local $pairs i32)
    (local.set $sx (i32.load (i32.const 36)))
    (local.set $sy (i32.load (i32.const 40)))
    (local.set $w (i32.load (i32.const 44)))
    (local.set $e1 (v128.load64_splat (i32.const 160)))
    (local.set $e2 (v128.load64_splat (i32.const 168)))
    (local.set $e3 (v128.load64_splat (i32.const 176)))
    (local.set $e4 (v128.load64_splat (i32.const 184)))
    (local.set $v1 (v128.load64_splat (i32.const 192)))
    (local.set $v2 (v128.load64_splat (i32.const 200)))
    (local.set $v3 (v128.load64_splat (i32.const 208)))
    (local.set $v4 (v128.load64_splat (i32.const 216)))
    (local.set $xx (f64x2.splat (local.get $x)))
    (local.set $yy (f64x2.splat (local.get $y)))
    (local.set $pairs (i32.add (local.get $j)
      (i32.and (i32.sub (local.get $end) (local.get $j)) (i32.const 0xFFFFFFF0))))
    (loop $two
      (if (i32.lt_u (local.get $j) (local.get $end)) (then
        (if (i32.lt_u (local.get $j) (local.get $pairs))
          (then
            (local.set $dx (f64x2.sub (v128.load (i32.add (local.get $sx) (local.get $j))) (local.get $xx)))
            (local.set $dy (f64x2.sub (v128.load (i32.add (local.get $sy) (local.get $j))) (local.get $yy)))
            (local.set $d (v128.load (i32.add (local.get $w) (local.get $j)))))
          ;; The last of an odd run fills one lane; the other has weight 0.
          (else
            (local.set $dx (f64x2.sub (v128.load64_zero (i32.add (local.get $sx) (local.get $j))) (local.get $xx)))
            (local.set $dy (f64x2.sub (v128.load64_zero (i32.add (local.get $sy) (local.get $j))) (local.get $yy)))
            (local.set $d (v128.load64_zero (i32.add (local.get $w) (local.get $j))))))
        (local.set $dx (f64x2.add
          (f64x2.mul (local.get $dx) (local.get $dx)) (f64x2.mul (local.get $dy) (local.get $dy))))
        (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul
          (v128.bitselect (local.get $v1)
            (v128.bitselect (local.get $v2)
              (v128.bitselect (local.get $v3)
                (v128.and (local.get $v4) (f64x2.le (local.get $dx) (local.get $e4)))
                (f64x2.le (local.get $dx) (local.get $e3)))
              (f64x2.le (local.get $dx) (local.get $e2)))
            (f64x2.le (local.get $dx) (local.get $e1)))
          (local.get $d))))
        (local.set $j (i32.add (local.get $j) (i32.const 16)))
        (br $two))))
    (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))))

  ;; expm1(u) for |u| <= 0.5: the series of decay.ts, whose coefficients lie from byte 240 on.
  (func $expm1 (param $u v128) (result v128)
    (local $sum v128) (local $at i32)
    (local.set $sum (v128.load64_splat (i32.const 240)))
    (local.set $at (i32.const 248))
    (loop $next
      (local.set $sum (f64x2.add
        (f64x2.mul (local.get $sum) (local.get $u)) (v128.load64_splat (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $at) (i32.const 360))))
    (f64x2.mul (local.get $sum) (local.get $u)))

  ;; Weights of two squared distances, for every shape: 0 steps, 1 dai, 2 gaussian, 3 quadratic.
  (func $weigh (param $d v128) (result v128)
    (local $edge v128) (local $span v128) (local $none v128) (local $left v128) (local $f v128)
    (local $shape i32)
    (local.set $shape (i32.load (i32.const 64)))
    (if (i32.eqz (local.get $shape)) (then (return
      (v128.bitselect (v128.load64_splat (i32.const 192))
        (v128.bitselect (v128.load64_splat (i32.const 200))
          (v128.bitselect (v128.load64_splat (i32.const 208))
            (v128.and (v128.load64_splat (i32.const 216))
              (f64x2.le (local.get $d) (v128.load64_splat (i32.const 184))))
            (f64x2.le (local.get $d) (v128.load64_splat (i32.const 176))))
          (f64x2.le (local.get $d) (v128.load64_splat (i32.const 168))))
        (f64x2.le (local.get $d) (v128.load64_splat (i32.const 160)))))))
    (local.set $edge (v128.load64_splat (i32.const 152)))
    (local.set $span (v128.load64_splat (i32.const 376)))
    ;; A catchment of 0 holds what lies at distance 0: nothing of it is used, all of it is left.
    (local.set $none (f64x2.eq (local.get $span) (f64x2.splat (f64.const 0))))
    (local.set $left (v128.bitselect (f64x2.splat (f64.const 1))
      (f64x2.max (f64x2.splat (f64.const 0))
        (f64x2.div (f64x2.sub (local.get $span) (local.get $d)) (local.get $span)))
      (local.get $none)))
    (if (i32.eq (local.get $shape) (i32.const 1)) (then
      (local.set $f (f64x2.div
        (call $expm1 (f64x2.mul (f64x2.splat (f64.const 0.5)) (local.get $left)))
        (v128.load64_splat (i32.const 232))))))
    (if (i32.eq (local.get $shape) (i32.const 2)) (then
      (local.set $f (f64x2.add (f64x2.splat (f64.const 1)) (call $expm1
        (f64x2.mul
          (f64x2.div (f64x2.neg (v128.andnot (f64x2.div (local.get $d) (local.get $span)) (local.get $none)))
            (f64x2.splat (f64.const 0.5)))
          (f64x2.splat (f64.const 0.25))))))
      (local.set $f (f64x2.mul (local.get $f) (local.get $f)))
      (local.set $f (f64x2.mul (local.get $f) (local.get $f)))))
    (if (i32.eq (local.get $shape) (i32.const 3)) (then
      (local.set $f (local.get $left))))
    (if (i32.eq (i32.load (i32.const 68)) (i32.const 2)) (then
      (local.set $f (f64x2.mul (local.get $f) (local.get $f)))))
    (v128.and (local.get $f) (f64x2.le (local.get $d) (local.get $edge))))

  ;; Smooth decays: as $steps, with $weigh for the weights.
  (func $smooth (param $x f64) (param $y f64) (param $j i32) (param $end i32) (result f64)
    (local $xx v128) (local $yy v128) (local $dx v128) (local $dy v128) (local $m v128) (local $sum v128)
    (local $sx i32) (local $sy i32) (local $w i32) (local $pairs i32)
    (local.set $sx (i32.load (i32.const 36)))
    (local.set $sy (i32.load (i32.const 40)))
    (local.set $w (i32.load (i32.const 44)))
    (local.set $xx (f64x2.splat (local.get $x)))
    (local.set $yy (f64x2.splat (local.get $y)))
    (local.set $pairs (i32.add (local.get $j)
      (i32.and (i32.sub (local.get $end) (local.get $j)) (i32.const 0xFFFFFFF0))))
    (loop $two
      (if (i32.lt_u (local.get $j) (local.get $end)) (then
        (if (i32.lt_u (local.get $j) (local.get $pairs))
          (then
            (local.set $dx (f64x2.sub (v128.load (i32.add (local.get $sx) (local.get $j))) (local.get $xx)))
            (local.set $dy (f64x2.sub (v128.load (i32.add (local.get $sy) (local.get $j))) (local.get $yy)))
            (local.set $m (v128.load (i32.add (local.get $w) (local.get $j)))))
          (else
            (local.set $dx (f64x2.sub (v128.load64_splat (i32.add (local.get $sx) (local.get $j))) (local.get $xx)))
            (local.set $dy (f64x2.sub (v128.load64_splat (i32.add (local.get $sy) (local.get $j))) (local.get $yy)))
            (local.set $m (v128.load64_zero (i32.add (local.get $w) (local.get $j))))))
        (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul
          (call $weigh (f64x2.add
            (f64x2.mul (local.get $dx) (local.get $dx)) (f64x2.mul (local.get $dy) (local.get $dy))))
          (local.get $m))))
        (local.set $j (i32.add (local.get $j) (i32.const 16)))
        (br $two))))
    (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))))

  ;; Several columns: they lie side by side for each source (an even number), and are added to those at $out.
  (func $many (param $x f64) (param $y f64) (param $j i32) (param $end i32) (param $out i32)
    (local $sx i32) (local $sy i32) (local $row i32) (local $width i32) (local $k i32)
    (local $dx f64) (local $dy f64) (local $f v128) (local $shape i32) (local $e1 f64) (local $v1 f64)
    (local.set $shape (i32.load (i32.const 64)))
    (local.set $e1 (f64.load (i32.const 160)))
    (local.set $v1 (f64.load (i32.const 192)))
    (local.set $sx (i32.load (i32.const 36)))
    (local.set $sy (i32.load (i32.const 40)))
    (local.set $width (i32.mul (i32.load (i32.const 60)) (i32.const 8)))
    (local.set $row (i32.add (i32.load (i32.const 44))
      (i32.mul (i32.shr_u (local.get $j) (i32.const 3)) (local.get $width))))
    (loop $one
      (if (i32.lt_u (local.get $j) (local.get $end)) (then
        (local.set $dx (f64.sub (f64.load (i32.add (local.get $sx) (local.get $j))) (local.get $x)))
        (local.set $dy (f64.sub (f64.load (i32.add (local.get $sy) (local.get $j))) (local.get $y)))
        (local.set $dx (f64.add
          (f64.mul (local.get $dx) (local.get $dx)) (f64.mul (local.get $dy) (local.get $dy))))
        (if (f64.le (local.get $dx) (f64.load (i32.const 152))) (then
          (if (i32.eqz (local.get $shape))
            (then (local.set $f (f64x2.splat
              (select (local.get $v1)
                (select (f64.load (i32.const 200))
                  (select (f64.load (i32.const 208)) (f64.load (i32.const 216))
                    (f64.le (local.get $dx) (f64.load (i32.const 176))))
                  (f64.le (local.get $dx) (f64.load (i32.const 168))))
                (f64.le (local.get $dx) (local.get $e1))))))
            (else (local.set $f (call $weigh (f64x2.splat (local.get $dx))))))
          (local.set $k (i32.const 0))
          (loop $column
            (v128.store (i32.add (local.get $out) (local.get $k)) (f64x2.add
              (v128.load (i32.add (local.get $out) (local.get $k)))
              (f64x2.mul (local.get $f) (v128.load (i32.add (local.get $row) (local.get $k))))))
            (local.set $k (i32.add (local.get $k) (i32.const 16)))
            (br_if $column (i32.lt_u (local.get $k) (local.get $width))))))
        (local.set $row (i32.add (local.get $row) (local.get $width)))
        (local.set $j (i32.add (local.get $j) (i32.const 8)))
        (br $one)))))

  ;; The targets $from to $to; see gather.ts, which has the same lines in the same order.
  (func (export "gather") (param $from i32) (param $to i32)
    (local $tx i32) (local $ty i32) (local $out i32) (local $starts i32) (local $i i32) (local $row i32) (local $top i32)
    (local $columns i32) (local $lastRow i32) (local $lastColumn i32) (local $stride i32) (local $begin i32) (local $end i32)
    (local $shape i32) (local $x f64) (local $y f64) (local $sum f64) (local $perCell f64) (local $cell f64)
    (local $radius f64) (local $slack f64) (local $reach f64) (local $gap f64) (local $half f64) (local $below f64)
    (local $originX f64) (local $originY f64)
    (local.set $tx (i32.load (i32.const 24)))
    (local.set $ty (i32.load (i32.const 28)))
    (local.set $stride (i32.load (i32.const 60)))
    (local.set $out (i32.load (i32.const 32)))
    (local.set $starts (i32.load (i32.const 48)))
    (local.set $columns (i32.load (i32.const 52)))
    (local.set $lastColumn (i32.sub (local.get $columns) (i32.const 1)))
    (local.set $lastRow (i32.sub (i32.load (i32.const 56)) (i32.const 1)))
    (local.set $shape (i32.load (i32.const 64)))
    (local.set $perCell (f64.load (i32.const 128)))
    (local.set $cell (f64.load (i32.const 136)))
    (local.set $radius (f64.load (i32.const 144)))
    (local.set $slack (f64.load (i32.const 224)))
    (local.set $originX (f64.load (i32.const 360)))
    (local.set $originY (f64.load (i32.const 368)))
    (local.set $reach (f64.add (local.get $radius) (local.get $slack)))
    (local.set $i (local.get $from))
    (loop $target
      (if (i32.lt_s (local.get $i) (local.get $to)) (then
        (local.set $x (f64.load (i32.add (local.get $tx) (i32.shl (local.get $i) (i32.const 3)))))
        (local.set $y (f64.load (i32.add (local.get $ty) (i32.shl (local.get $i) (i32.const 3)))))
        (local.set $sum (f64.const 0))
        (local.set $top (call $cellOf
          (f64.mul (f64.sub (f64.add (local.get $y) (local.get $reach)) (local.get $originY)) (local.get $perCell)) (local.get $lastRow)))
        (local.set $row (call $cellOf
          (f64.mul (f64.sub (f64.sub (local.get $y) (local.get $reach)) (local.get $originY)) (local.get $perCell)) (local.get $lastRow)))
        (loop $rows
          (local.set $below (f64.sub
            (f64.add (f64.mul (f64.convert_i32_s (local.get $row)) (local.get $cell)) (local.get $originY))
            (local.get $y)))
          (if (i32.or (i32.eqz (local.get $row)) (i32.eq (local.get $row) (local.get $lastRow)))
            (then (local.set $gap (f64.sub (f64.const 0) (local.get $slack))))
            (else (local.set $gap (f64.sub
              (f64.max (f64.const 0) (f64.max (local.get $below)
                (f64.sub (f64.neg (local.get $below)) (local.get $cell))))
              (local.get $slack)))))
          (if (f64.le (local.get $gap) (f64.const 0))
            (then (local.set $half (local.get $reach)))
            (else (local.set $half (f64.add (local.get $slack) (f64.sqrt (f64.max (f64.const 0)
              (f64.sub (f64.mul (local.get $radius) (local.get $radius))
                (f64.mul (local.get $gap) (local.get $gap)))))))))
          (local.set $begin (i32.load (i32.add (local.get $starts) (i32.shl
            (i32.add (i32.mul (local.get $row) (local.get $columns))
              (call $cellOf (f64.mul (f64.sub (f64.sub (local.get $x) (local.get $half)) (local.get $originX)) (local.get $perCell))
                (local.get $lastColumn)))
            (i32.const 2)))))
          (local.set $end (i32.load offset=4 (i32.add (local.get $starts) (i32.shl
            (i32.add (i32.mul (local.get $row) (local.get $columns))
              (call $cellOf (f64.mul (f64.sub (f64.add (local.get $x) (local.get $half)) (local.get $originX)) (local.get $perCell))
                (local.get $lastColumn)))
            (i32.const 2)))))
          (local.set $begin (i32.shl (local.get $begin) (i32.const 3)))
          (local.set $end (i32.shl (local.get $end) (i32.const 3)))
          (if (i32.eq (local.get $stride) (i32.const 1))
            (then (if (i32.eqz (local.get $shape))
              (then (local.set $sum (f64.add (local.get $sum)
                (call $steps (local.get $x) (local.get $y) (local.get $begin) (local.get $end)))))
              (else (local.set $sum (f64.add (local.get $sum)
                (call $smooth (local.get $x) (local.get $y) (local.get $begin) (local.get $end)))))))
            (else (call $many (local.get $x) (local.get $y) (local.get $begin) (local.get $end)
              (i32.add (local.get $out) (i32.mul (local.get $i) (i32.shl (local.get $stride) (i32.const 3)))))))
          (local.set $row (i32.add (local.get $row) (i32.const 1)))
          (br_if $rows (i32.le_s (local.get $row) (local.get $top))))
        (if (i32.eq (local.get $stride) (i32.const 1)) (then
          (f64.store (i32.add (local.get $out) (i32.shl (local.get $i) (i32.const 3))) (local.get $sum))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $target)))))
)
