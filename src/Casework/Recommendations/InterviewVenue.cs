namespace Jiuye.Casework;

/// <summary>Where interviews are held, by how many persons an employer hires .</summary>
public enum InterviewVenue
{
    /// <summary>At the employer's, or a place the employer offers.</summary>
    AtEmployer = 1,

    /// <summary>An interview platform with venue, facilities and staff.</summary>
    Platform = 2,

    /// <summary>No bracket of the seed applies; a special fair is the nearest form it names.</summary>
    NotSaid = 3,
}
