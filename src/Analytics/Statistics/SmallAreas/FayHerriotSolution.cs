using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>Weighted least squares at a given variance between areas.</summary>
/// <param name="Between">The variance between areas.</param>
/// <param name="Coefficients">β.</param>
/// <param name="Covariance">(X'V⁻¹X)⁻¹.</param>
/// <param name="Fitted">Xβ.</param>
internal sealed record FayHerriotSolution(double Between, Vector<double> Coefficients, Matrix<double> Covariance, Vector<double> Fitted);
