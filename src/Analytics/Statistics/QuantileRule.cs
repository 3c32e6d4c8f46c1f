namespace Jiuye.Analytics;

/// <summary>Which of the usual definitions of a quantile is meant. They differ widely on small samples, so a published quantile names its rule.</summary>
/// <remarks>
/// hf1 to hf9 are the nine types of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996) 361–365, as in R's <c>quantile</c>.
/// With weights, C_k is the weight of the k smallest values, w_k that of the k-th, W of all n; hf4 to hf9 join the points (p_k, x_k) by straight lines and end at the extremes
/// (Lumley, the <c>survey</c> package for R, from 4.1). With equal weights every hf rule is R's type of the same number. Equal values
/// of different weights stand in the order of their weights here; in R, in the order of the records, on which its results then hang.
/// </remarks>
public enum QuantileRule
{
    /// <summary>The official definition: the smallest wage that at least the share p earns or stays below (inverse CDF).</summary>
    Hf1 = 1,

    /// <summary>As <see cref="Hf1"/>, with the mean of two neighbours where the share falls exactly between them.</summary>
    Hf2 = 2,

    /// <summary>The value whose C_k is nearest to pW; of two equally near ones that of even rank.</summary>
    Hf3 = 3,

    /// <summary>p_k = C_k / W.</summary>
    Hf4 = 4,

    /// <summary>p_k = (C_k − w_k/2) / W.</summary>
    Hf5 = 5,

    /// <summary>p_k = C_k / (W + w_n).</summary>
    Hf6 = 6,

    /// <summary>p_k = C_(k−1) / C_(n−1); the default of R, Excel's PERCENTILE.INC and numpy where unweighted.</summary>
    Hf7 = 7,

    /// <summary>p_k = (C_k − w_k/3) / (W + w_n/3).</summary>
    Hf8 = 8,

    /// <summary>p_k = (C_k − 3w_k/8) / (W + w_n/4).</summary>
    Hf9 = 9,

    /// <summary>R survey's <c>school</c> and <c>hf2</c>, to the letter: below the first weight it gives the second smallest value.</summary>
    SurveySchool = 12,

    /// <summary>R survey's <c>hf3</c>, to the letter: equal values are one, and a share exactly at an odd rank takes the next value.</summary>
    SurveyHf3 = 13,

    /// <summary>R survey's <c>hf4</c>, to the letter: below the first weight it goes on along the first line, beyond the smallest value.</summary>
    SurveyHf4 = 14,

    /// <summary>R survey's <c>shahvaish</c>: a step function over (S_k + ½ − w_k/2) / (n + 1), with S_k of weights scaled to mean 1 and w_k unscaled.</summary>
    SurveyShahVaish = 15,

    /// <summary>R Hmisc's <c>quantile</c>: weights are frequencies, and the rule is hf7 on each value repeated so often.</summary>
    HmiscQuantile = 21,

    /// <summary>R Hmisc's <c>(i-1)/(n-1)</c>: p_k = (C_k − 1) / (W − 1), equal values counted as one.</summary>
    HmiscLessOne = 22,

    /// <summary>R Hmisc's <c>i/(n+1)</c>: p_k = C_k / (W + 1), equal values counted as one.</summary>
    HmiscPlusOne = 23,
}
