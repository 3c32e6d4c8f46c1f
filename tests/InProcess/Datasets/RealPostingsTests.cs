using Jiuye;
using Jiuye.Tests;

namespace InProcess.Tests.Datasets;

public class RealPostingsTests
{
    private const int RowsAFile = 1_500;

    [SharedFact]
    public void Of_real_postings_pay_places_and_schooling_are_understood()
    {
        using var culture = new HostileCulture();
        var reader = new PostingReader();

        foreach (var file in Directory.GetFiles(SharedData.File("data"), "postings-*.jsonl.gz").Order(StringComparer.Ordinal))
            Assert.NotEmpty(reader.Read(file).Take(RowsAFile).Select(static posting => posting.Id).ToList());

        var all = reader.Report.All;
        Assert.Equal(0, all.Rejected);
        Assert.True(all.WageParsed >= 0.98 * all.WageStated, $"{all.WageParsed} of {all.WageStated} wages");
        Assert.True(all.DistrictResolved >= 0.95 * all.DistrictNamed, $"{all.DistrictResolved} of {all.DistrictNamed} places");
        Assert.True(all.EducationParsed >= 0.99 * all.EducationStated, $"{all.EducationParsed} of {all.EducationStated} schoolings");
        Assert.True(all.ExperienceParsed >= 0.99 * all.ExperienceStated, $"{all.ExperienceParsed} of {all.ExperienceStated} experiences");
        Assert.All(reader.Report.BySource, static source => Assert.True(source.Value.WageParsed >= 0.98 * source.Value.WageStated, source.Key));
    }
}
