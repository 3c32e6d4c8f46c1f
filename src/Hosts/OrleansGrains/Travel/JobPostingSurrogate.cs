using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A posting on the wire: its line (<see cref="RecordBody"/>).</summary>
[GenerateSerializer]
[Alias("jiuye.JobPosting")]
internal struct JobPostingSurrogate
{
    [Id(0)]
    public byte[] Line;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<JobPosting, JobPostingSurrogate>
    {
        public JobPosting ConvertFromSurrogate(in JobPostingSurrogate surrogate) => RecordLine.Posting(surrogate.Line);

        public JobPostingSurrogate ConvertToSurrogate(in JobPosting value) => new() { Line = RecordBody.Of(value) };
    }
}
