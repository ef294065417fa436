#include "textflag.h"

// One step of a tile's row: two vectors of sums.
#define ROW(addr, s0, s1) \
	VBROADCASTSS addr, Y14      \
	VFMADD231PS  Y12, Y14, s0   \
	VFMADD231PS  Y13, Y14, s1

#define STORE(s0, s1) \
	VADDPS  (DI), s0, s0   \
	VADDPS  32(DI), s1, s1 \
	VMOVUPS s0, (DI)       \
	VMOVUPS s1, 32(DI)     \
	ADDQ    DX, DI

// func tile6x16(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile6x16(SB), NOSPLIT, $0-56
	MOVQ   k+0(FP), CX
	MOVQ   a+8(FP), SI
	MOVQ   row+16(FP), R8
	MOVQ   col+24(FP), R9
	MOVQ   b+32(FP), BX
	MOVQ   c+40(FP), DI
	MOVQ   ldc+48(FP), DX
	LEAQ   (SI)(R8*2), R10
	ADDQ   R8, R10
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5
	VXORPS Y6, Y6, Y6
	VXORPS Y7, Y7, Y7
	VXORPS Y8, Y8, Y8
	VXORPS Y9, Y9, Y9
	VXORPS Y10, Y10, Y10
	VXORPS Y11, Y11, Y11

loop6:
	VMOVUPS (BX), Y12
	VMOVUPS 32(BX), Y13
	ROW((SI), Y0, Y1)
	ROW((SI)(R8*1), Y2, Y3)
	ROW((SI)(R8*2), Y4, Y5)
	ROW((R10), Y6, Y7)
	ROW((R10)(R8*1), Y8, Y9)
	ROW((R10)(R8*2), Y10, Y11)
	ADDQ    $64, BX
	ADDQ    R9, SI
	ADDQ    R9, R10
	DECQ    CX
	JNZ     loop6

	STORE(Y0, Y1)
	STORE(Y2, Y3)
	STORE(Y4, Y5)
	STORE(Y6, Y7)
	STORE(Y8, Y9)
	STORE(Y10, Y11)
	VZEROUPPER
	RET

// func tile1x16(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile1x16(SB), NOSPLIT, $0-56
	MOVQ   k+0(FP), CX
	MOVQ   a+8(FP), SI
	MOVQ   col+24(FP), R9
	MOVQ   b+32(FP), BX
	MOVQ   c+40(FP), DI
	MOVQ   ldc+48(FP), DX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1

loop1:
	VMOVUPS (BX), Y12
	VMOVUPS 32(BX), Y13
	ROW((SI), Y0, Y1)
	ADDQ    $64, BX
	ADDQ    R9, SI
	DECQ    CX
	JNZ     loop1

	STORE(Y0, Y1)
	VZEROUPPER
	RET

#define ZROW(addr, s0, s1) \
	VBROADCASTSS addr, Z18      \
	VFMADD231PS  Z16, Z18, s0   \
	VFMADD231PS  Z17, Z18, s1

#define ZSTORE(s0, s1) \
	VADDPS  (DI), s0, s0   \
	VADDPS  64(DI), s1, s1 \
	VMOVUPS s0, (DI)       \
	VMOVUPS s1, 64(DI)     \
	ADDQ    DX, DI

// func tile8x32(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile8x32(SB), NOSPLIT, $0-56
	MOVQ   k+0(FP), CX
	MOVQ   a+8(FP), SI
	MOVQ   row+16(FP), R8
	MOVQ   col+24(FP), R9
	MOVQ   b+32(FP), BX
	MOVQ   c+40(FP), DI
	MOVQ   ldc+48(FP), DX
	LEAQ   (SI)(R8*2), R10
	ADDQ   R8, R10
	LEAQ   (R10)(R8*2), R11
	ADDQ   R8, R11
	VPXORD Z0, Z0, Z0
	VPXORD Z1, Z1, Z1
	VPXORD Z2, Z2, Z2
	VPXORD Z3, Z3, Z3
	VPXORD Z4, Z4, Z4
	VPXORD Z5, Z5, Z5
	VPXORD Z6, Z6, Z6
	VPXORD Z7, Z7, Z7
	VPXORD Z8, Z8, Z8
	VPXORD Z9, Z9, Z9
	VPXORD Z10, Z10, Z10
	VPXORD Z11, Z11, Z11
	VPXORD Z12, Z12, Z12
	VPXORD Z13, Z13, Z13
	VPXORD Z14, Z14, Z14
	VPXORD Z15, Z15, Z15

loop8:
	VMOVUPS (BX), Z16
	VMOVUPS 64(BX), Z17
	ZROW((SI), Z0, Z1)
	ZROW((SI)(R8*1), Z2, Z3)
	ZROW((SI)(R8*2), Z4, Z5)
	ZROW((R10), Z6, Z7)
	ZROW((R10)(R8*1), Z8, Z9)
	ZROW((R10)(R8*2), Z10, Z11)
	ZROW((R11), Z12, Z13)
	ZROW((R11)(R8*1), Z14, Z15)
	ADDQ    $128, BX
	ADDQ    R9, SI
	ADDQ    R9, R10
	ADDQ    R9, R11
	DECQ    CX
	JNZ     loop8

	ZSTORE(Z0, Z1)
	ZSTORE(Z2, Z3)
	ZSTORE(Z4, Z5)
	ZSTORE(Z6, Z7)
	ZSTORE(Z8, Z9)
	ZSTORE(Z10, Z11)
	ZSTORE(Z12, Z13)
	ZSTORE(Z14, Z15)
	VZEROUPPER
	RET

// func tile1x32(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile1x32(SB), NOSPLIT, $0-56
	MOVQ   k+0(FP), CX
	MOVQ   a+8(FP), SI
	MOVQ   col+24(FP), R9
	MOVQ   b+32(FP), BX
	MOVQ   c+40(FP), DI
	MOVQ   ldc+48(FP), DX
	VPXORD Z0, Z0, Z0
	VPXORD Z1, Z1, Z1

loop1z:
	VMOVUPS (BX), Z16
	VMOVUPS 64(BX), Z17
	ZROW((SI), Z0, Z1)
	ADDQ    $128, BX
	ADDQ    R9, SI
	DECQ    CX
	JNZ     loop1z

	ZSTORE(Z0, Z1)
	VZEROUPPER
	RET

// func addAVX2(n int, y, x *float32)
TEXT ·addAVX2(SB), NOSPLIT, $0-24
	MOVQ n+0(FP), CX
	MOVQ y+8(FP), DI
	MOVQ x+16(FP), SI
	SHRQ $3, CX

addloop:
	VMOVUPS (DI), Y0
	VADDPS  (SI), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $32, SI
	DECQ    CX
	JNZ     addloop
	VZEROUPPER
	RET

// Sum of the eight numbers of Y, to the lowest number of X.
#define HSUM(y, x, t) \
	VEXTRACTF128 $1, y, t  \
	VADDPS       t, x, x   \
	VMOVHLPS     x, x, t   \
	VADDPS       t, x, x   \
	VMOVSHDUP    x, t      \
	VADDSS       t, x, x

// func normAVX2(n int, y, x, gain, bias *float32, epsilon float32) (mean, inverse float32)
TEXT ·normAVX2(SB), NOSPLIT, $0-56
	MOVQ   n+0(FP), CX
	MOVQ   y+8(FP), DI
	MOVQ   x+16(FP), SI
	MOVQ   gain+24(FP), R8
	MOVQ   bias+32(FP), R9
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	XORQ   AX, AX

moments:
	VMOVUPS     (SI)(AX*4), Y2
	VADDPS      Y2, Y0, Y0
	VFMADD231PS Y2, Y2, Y1
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         moments

	HSUM(Y0, X0, X3)
	HSUM(Y1, X1, X3)
	VXORPS    X4, X4, X4
	VCVTSI2SSQ CX, X4, X4
	VDIVSS    X4, X0, X0     // mean
	VDIVSS    X4, X1, X1
	VMULSS    X0, X0, X5
	VSUBSS    X5, X1, X1
	VXORPS    X5, X5, X5
	VMAXSS    X5, X1, X1
	VADDSS    epsilon+40(FP), X1, X1
	VSQRTSS   X1, X1, X1
	MOVL      $0x3f800000, AX
	VMOVD     AX, X5
	VDIVSS    X1, X5, X1     // inverse deviation
	VMOVSS    X0, mean+48(FP)
	VMOVSS    X1, inverse+52(FP)
	VBROADCASTSS X0, Y0
	VBROADCASTSS X1, Y1
	XORQ      AX, AX

affine:
	VMOVUPS     (SI)(AX*4), Y2
	VSUBPS      Y0, Y2, Y2
	VMULPS      Y1, Y2, Y2
	VMOVUPS     (R9)(AX*4), Y3
	VFMADD231PS (R8)(AX*4), Y2, Y3
	VMOVUPS     Y3, (DI)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         affine
	VZEROUPPER
	RET

DATA fraction<>+0(SB)/4, $0x4803f7c0  // 135135
DATA fraction<>+4(SB)/4, $0x46875a00  // 17325
DATA fraction<>+8(SB)/4, $0x43bd0000  // 378
DATA fraction<>+12(SB)/4, $0x4773a200 // 62370
DATA fraction<>+16(SB)/4, $0x4544e000 // 3150
DATA fraction<>+20(SB)/4, $0x41e00000 // 28
DATA fraction<>+24(SB)/4, $0x409f0a3d // 4.97
DATA fraction<>+28(SB)/4, $0xc09f0a3d // -4.97
DATA fraction<>+32(SB)/4, $0x3f000000 // 0.5
DATA fraction<>+36(SB)/4, $0x3f800000 // 1
GLOBL fraction<>(SB), RODATA, $40

// x becomes its hyperbolic tangent by the fraction of Tanh; q, n and d are scratch.
#define TANH(x, q, n, d) \
	VMINPS      Y6, x, x  \
	VMAXPS      Y7, x, x  \
	VMULPS      x, x, q   \
	VADDPS      Y2, q, n  \
	VFMADD213PS Y1, q, n  \
	VFMADD213PS Y0, q, n  \
	VMULPS      x, n, n   \
	VMOVAPS     Y5, d     \
	VFMADD213PS Y4, q, d  \
	VFMADD213PS Y3, q, d  \
	VFMADD213PS Y0, q, d  \
	VDIVPS      d, n, x

// func recurAVX2(n int, u, f, r, prev, c, h *float32)
TEXT ·recurAVX2(SB), NOSPLIT, $0-56
	MOVQ n+0(FP), CX
	MOVQ u+8(FP), SI
	MOVQ f+16(FP), R8
	MOVQ r+24(FP), R9
	MOVQ prev+32(FP), R10
	MOVQ c+40(FP), R11
	MOVQ h+48(FP), DI
	VBROADCASTSS fraction<>+0(SB), Y0
	VBROADCASTSS fraction<>+4(SB), Y1
	VBROADCASTSS fraction<>+8(SB), Y2
	VBROADCASTSS fraction<>+12(SB), Y3
	VBROADCASTSS fraction<>+16(SB), Y4
	VBROADCASTSS fraction<>+20(SB), Y5
	VBROADCASTSS fraction<>+24(SB), Y6
	VBROADCASTSS fraction<>+28(SB), Y7
	VBROADCASTSS fraction<>+32(SB), Y8
	VBROADCASTSS fraction<>+36(SB), Y9
	XORQ AX, AX

recur:
	VMULPS      (R8)(AX*4), Y8, Y10
	TANH(Y10, Y12, Y13, Y14)
	VFMADD213PS Y8, Y8, Y10           // f
	VMOVUPS     Y10, (R8)(AX*4)
	VMULPS      (R9)(AX*4), Y8, Y11
	TANH(Y11, Y12, Y13, Y14)
	VFMADD213PS Y8, Y8, Y11           // r
	VMOVUPS     Y11, (R9)(AX*4)
	VSUBPS      Y10, Y9, Y12
	VMULPS      (SI)(AX*4), Y12, Y12
	VFMADD231PS (R10)(AX*4), Y10, Y12 // c
	VMOVUPS     Y12, (R11)(AX*4)
	TANH(Y12, Y13, Y14, Y15)
	VMULPS      Y11, Y12, Y12
	VMOVUPS     Y12, (DI)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         recur
	VZEROUPPER
	RET
