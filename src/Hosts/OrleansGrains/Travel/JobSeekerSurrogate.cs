using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A seeker on the wire: its line (<see cref="RecordBody"/>).</summary>
[GenerateSerializer]
[Alias("jiuye.JobSeeker")]
internal struct JobSeekerSurrogate
{
    [Id(0)]
    public byte[] Line;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<JobSeeker, JobSeekerSurrogate>
    {
        public JobSeeker ConvertFromSurrogate(in JobSeekerSurrogate surrogate) => RecordLine.Seeker(surrogate.Line);

        public JobSeekerSurrogate ConvertToSurrogate(in JobSeeker value) => new() { Line = RecordBody.Of(value) };
    }
}
