using System.Globalization;

namespace Jiuye.Simulation;

/// <summary>Writes the records of the pay survey.</summary>
internal sealed class WageRowWriter(WageSurvey survey) : IRowSource
{
    public void Write(RowWriter rows, long index)
    {
        var record = survey.At(index);
        rows.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Occupation},{record.District},{FieldWords.Of(record.Education!.Value)},{record.Wage.Yuan},{record.Weight:0.####},{record.Employer!.Value.Value}"));
    }
}
