using Jiuye.Matching.Learning;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One fact that a model beside the card reads.</summary>
/// <param name="Name">The column of the table.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Direction">Which way the probability may go when it rises.</param>
/// <param name="Read">The value on a day; null where the record does not say.</param>
/// <param name="Fact">A value in words.</param>
internal sealed record ProfilingFeature(string Name, Bilingual Title, MonotoneDirection Direction, Func<JobSeeker, DateOnly, double?> Read, Func<double, Bilingual> Fact);
