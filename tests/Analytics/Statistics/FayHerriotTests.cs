namespace Jiuye.Analytics.Tests;

public sealed class FayHerriotTests
{
    private static readonly double[] Direct = [5420, 4480, 6010, 6290, 4110, 7420, 5030, 6620, 4650, 5960];
    private static readonly double[] Variances = [40000, 90000, 62500, 160000, 22500, 250000, 48400, 122500, 36100, 81000];
    private static readonly double[] Predictors = [5.1, 4.9, 6.0, 5.7, 4.6, 6.3, 5.4, 6.2, 5.0, 5.5];

    // R 4.2.2, formulas of the papers written out; the variance as root of the estimating equation: uniroot(tol = 1e-12) of Σ(y − xβ)²/(A + ψ) = m − p, and of the REML score.
    public static TheoryData<FayHerriotMethod, double, double[], double[], double> Reference => new()
    {
        {
            FayHerriotMethod.PrasadRao, 47331.906031322913,
            [5206.6178556538562, 4580.4238074407549, 6230.8535809976238, 6001.982556858221, 4123.503288055248, 6965.4882886973701, 5234.9876474208759, 6691.4044312071255, 4712.1688470494573, 5730.1853375014998],
            [217.24466904383226, 261.90202203403692, 255.20667570868923, 272.84107373132571, 180.88439035897559, 316.25690151724075, 228.49536423885749, 294.455931216343, 211.21228086676754, 253.85104748001524],
            1e-9
        },
        {
            FayHerriotMethod.FayHerriot, 58067.106525841547,
            [5230.4134375445501, 4573.1275949385463, 6214.3027442961829, 6019.3615885466625, 4121.2376126916051, 6987.5361475135478, 5215.5534942450013, 6691.9783439200346, 4705.2820909714683, 5749.8274424126821],
            [191.71568852165458, 241.28994551553691, 230.32157440696358, 259.88846085323979, 158.70882919601692, 311.34524821144771, 202.81943805659287, 277.68142349811563, 185.96829511799865, 231.39290805454732],
            1e-9
        },
        {
            FayHerriotMethod.Reml, 64006.993719124992,
            [5241.437426120654, 4569.50677198426, 6206.2095266646247, 6028.1048823404435, 4120.2342891945627, 6998.8029225531845, 5206.3306983202256, 6692.0477506416246, 4702.0851402007338, 5759.3488178857688],
            [190.29459636860651, 243.8090571936917, 229.89552656126466, 266.17347187719469, 156.15903253362177, 319.38027065141154, 202.01841615847025, 281.0273511331273, 184.24345861958881, 233.19701658931675],
            1e-9
        },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void Estimates_and_errors_equal_those_of_R(FayHerriotMethod method, double between, double[] model, double[] errors, double tolerance)
    {
        var fit = FayHerriotModel.Fit(Areas(), method);

        Near(between, fit.BetweenVariance, tolerance);
        Assert.All(model.Zip(fit.Areas), pair => Near(pair.First, pair.Second.Model, tolerance));
        Assert.All(errors.Zip(fit.Areas), pair => Near(pair.First, pair.Second.ModelError, tolerance));
    }

    [Theory]
    [InlineData(FayHerriotMethod.Reml)]
    [InlineData(FayHerriotMethod.FayHerriot)]
    [InlineData(FayHerriotMethod.PrasadRao)]
    public void Both_estimates_stand_side_by_side_and_the_surer_area_keeps_more_of_its_own(FayHerriotMethod method)
    {
        var areas = FayHerriotModel.Fit(Areas(), method).Areas;

        Assert.All(areas, static area => Assert.InRange(area.Model, Math.Min(area.Direct, area.Synthetic), Math.Max(area.Direct, area.Synthetic)));
        Assert.Equal(
            areas.OrderBy(static area => area.DirectError).Select(static area => area.Name), areas.OrderByDescending(static area => area.Trust).Select(static area => area.Name));
    }

    [Theory]
    [InlineData(FayHerriotMethod.Reml)]
    [InlineData(FayHerriotMethod.FayHerriot)]
    [InlineData(FayHerriotMethod.PrasadRao)]
    public void Areas_that_the_predictors_explain_are_left_to_the_predictors(FayHerriotMethod method)
    {
        var fit = FayHerriotModel.Fit([.. Predictors.Select(static (x, at) => new SmallArea($"{at}", 1_000 * x + (at % 2 == 0 ? 1 : -1), 90_000, [x]))], method);

        Assert.Equal(0, fit.BetweenVariance, 1e-6);
        Assert.All(fit.Areas, static area => Assert.Equal(area.Synthetic, area.Model, 1e-6));
    }

    [Fact]
    public void Too_few_areas_dependent_predictors_and_no_variance_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FayHerriotModel.Fit([.. Areas().Take(2)]));
        Assert.Throws<ArgumentException>(() => FayHerriotModel.Fit([.. Areas().Select(static area => area with { Predictors = [1.0] })]));
        Assert.Contains("'3'", Assert.Throws<ArgumentException>(() => FayHerriotModel.Fit([.. Areas().Select(static area => area.Name == "3" ? area with { Variance = 0 } : area)])).Message, StringComparison.Ordinal);
    }

    private static SmallArea[] Areas() => [.. Direct.Select(static (direct, at) => new SmallArea(FormattableString.Invariant($"{at}"), direct, Variances[at], [Predictors[at]]))];

    private static void Near(double expected, double found, double tolerance) =>
        Assert.True(Math.Abs(expected - found) <= tolerance * Math.Abs(expected), $"expected {expected:R}, found {found:R}");
}
