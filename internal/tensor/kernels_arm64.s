#include "textflag.h"

// One step of a tile's row: four vectors of sums.
#define ROW(x, s0, s1, s2, s3) \
	VFMLA V16.S4, x.S4, s0.S4 \
	VFMLA V17.S4, x.S4, s1.S4 \
	VFMLA V18.S4, x.S4, s2.S4 \
	VFMLA V19.S4, x.S4, s3.S4

// Adding is multiplying by one (V24) and adding: the assembler has no vector sum of floats.
#define STORE(s0, s1, s2, s3) \
	VLD1 (R5), [V16.S4, V17.S4, V18.S4, V19.S4] \
	VFMLA V24.S4, s0.S4, V16.S4 \
	VFMLA V24.S4, s1.S4, V17.S4 \
	VFMLA V24.S4, s2.S4, V18.S4 \
	VFMLA V24.S4, s3.S4, V19.S4 \
	VST1 [V16.S4, V17.S4, V18.S4, V19.S4], (R5) \
	ADD R6, R5

#define CLEAR(s0, s1, s2, s3) \
	VEOR s0.B16, s0.B16, s0.B16 \
	VEOR s1.B16, s1.B16, s1.B16 \
	VEOR s2.B16, s2.B16, s2.B16 \
	VEOR s3.B16, s3.B16, s3.B16

#define ONES \
	MOVW $0x3f800000, R10 \
	VDUP R10, V24.S4

// func tile4x16(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile4x16(SB), NOSPLIT, $0-56
	MOVD k+0(FP), R0
	MOVD a+8(FP), R1
	MOVD row+16(FP), R2
	MOVD col+24(FP), R3
	MOVD b+32(FP), R4
	MOVD c+40(FP), R5
	MOVD ldc+48(FP), R6
	ADD  R2, R1, R7
	ADD  R2, R7, R8
	ADD  R2, R8, R9
	ONES
	CLEAR(V0, V1, V2, V3)
	CLEAR(V4, V5, V6, V7)
	CLEAR(V8, V9, V10, V11)
	CLEAR(V12, V13, V14, V15)

loop4:
	VLD1.P 64(R4), [V16.S4, V17.S4, V18.S4, V19.S4]
	VLD1R  (R1), [V20.S4]
	VLD1R  (R7), [V21.S4]
	VLD1R  (R8), [V22.S4]
	VLD1R  (R9), [V23.S4]
	ROW(V20, V0, V1, V2, V3)
	ROW(V21, V4, V5, V6, V7)
	ROW(V22, V8, V9, V10, V11)
	ROW(V23, V12, V13, V14, V15)
	ADD    R3, R1
	ADD    R3, R7
	ADD    R3, R8
	ADD    R3, R9
	SUBS   $1, R0
	BNE    loop4

	STORE(V0, V1, V2, V3)
	STORE(V4, V5, V6, V7)
	STORE(V8, V9, V10, V11)
	STORE(V12, V13, V14, V15)
	RET

// func tile1x16(k int, a *float32, row, col int, b, c *float32, ldc int)
TEXT ·tile1x16(SB), NOSPLIT, $0-56
	MOVD k+0(FP), R0
	MOVD a+8(FP), R1
	MOVD col+24(FP), R3
	MOVD b+32(FP), R4
	MOVD c+40(FP), R5
	MOVD ldc+48(FP), R6
	ONES
	CLEAR(V0, V1, V2, V3)

loop1:
	VLD1.P 64(R4), [V16.S4, V17.S4, V18.S4, V19.S4]
	VLD1R  (R1), [V20.S4]
	ROW(V20, V0, V1, V2, V3)
	ADD    R3, R1
	SUBS   $1, R0
	BNE    loop1

	STORE(V0, V1, V2, V3)
	RET

// func addNEON(n int, y, x *float32)
TEXT ·addNEON(SB), NOSPLIT, $0-24
	MOVD n+0(FP), R0
	MOVD y+8(FP), R1
	MOVD x+16(FP), R2
	ONES

addloop:
	VLD1   (R1), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1.P 64(R2), [V4.S4, V5.S4, V6.S4, V7.S4]
	VFMLA  V24.S4, V4.S4, V0.S4
	VFMLA  V24.S4, V5.S4, V1.S4
	VFMLA  V24.S4, V6.S4, V2.S4
	VFMLA  V24.S4, V7.S4, V3.S4
	VST1.P [V0.S4, V1.S4, V2.S4, V3.S4], 64(R1)
	SUBS   $16, R0
	BNE    addloop
	RET
